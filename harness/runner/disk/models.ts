import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import process from 'node:process'
import { keyProblem, type ModelsConfig, type ModelUse } from '../../model/config.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import { askedModel, type KeepAnswer, type Model, replayedModel } from '../../model/model.ts'
import { readRecording, recordedLine, recordingHeader } from '../../model/recording.ts'
import type { Models } from '../run.ts'

/** The largest recording that is read, in bytes. */
const largestRecording = 64 * 1024 * 1024

/** The models of a run could not be made ready; the message says why, and what to do. */
export class ModelsNotReady extends Error {}

/** The models of a run, and what is still to be done with them when it has ended. */
export interface OpenModels {
  readonly models: Models
  /** Puts the recording in its place. Returns what a person must know of it, a sentence each. */
  close(): readonly string[]
}

/** The models that a config wants, in its mode; none where it wants none. Throws `ModelsNotReady`. */
export function openModels(config: ModelsConfig, recording: string): OpenModels {
  if (config.mode === 'off') return { models: {}, close: () => [] }
  return config.mode === 'record' ? recorded(config, recording) : replayed(config, recording)
}

function recorded(config: ModelsConfig, path: string): OpenModels {
  const why = keyProblem(config, process.env)
  if (why) throw new ModelsNotReady(`asking the model ${config.model}: ${why}`)
  const key = config.keyFrom === undefined ? undefined : process.env[config.keyFrom]
  const { url, model, parameters, timeoutMs } = config
  const endpoint: Endpoint = {
    url,
    model,
    ...(key ? { key } : {}),
    ...(parameters ? { parameters } : {}),
    ...(timeoutMs ? { timeoutMs } : {}),
  }
  const file = recordingFile(path)
  return { models: usedFor(config, askedModel(endpoint, file.keep)), close: file.close }
}

/** A recording is written beside its place, and takes it when the run has ended: a run that asked nothing spoils none. */
function recordingFile(path: string): { keep: KeepAnswer; close(): readonly string[] } {
  const part = `${path}.part`
  const file = opened(part)
  const count = { answers: 0, problems: 0 }
  let last = ''
  writeSync(file, recordingHeader())
  return {
    keep(question, outcome) {
      writeSync(file, recordedLine(question, outcome, new Date().toISOString()))
      if (outcome.kind === 'answered') count.answers += 1
      else {
        count.problems += 1
        last = `${outcome.problem.code}: ${outcome.problem.detail}`
      }
    },
    close() {
      closeSync(file)
      const { answers, problems } = count
      if (answers === 0) rmSync(part)
      else renameSync(part, path)
      const failed =
        problems > 0
          ? [
              `the model gave no answer to ${problems} of ${answers + problems} questions; the last time: ${last}`,
            ]
          : []
      const kept =
        answers > 0
          ? `${answers + problems} questions to the model are recorded in ${path}; replay them with --models replay`
          : `nothing is recorded in ${path}: the model ${problems > 0 ? 'answered nothing' : 'was asked nothing'}`
      return [...failed, kept]
    },
  }
}

function opened(part: string): number {
  try {
    return openSync(part, 'w')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new ModelsNotReady(
      `recording the answers of the model in ${part}: ${code ?? message}; name another file under models.recording`,
    )
  }
}

function replayed(config: ModelsConfig, path: string): OpenModels {
  const { outcomes, problems } = readRecording(textOf(path))
  const model = replayedModel(config, outcomes, path)
  const missing = new Set<string>()
  const counted: Model = {
    name: model.name,
    async ask(prompt, signal) {
      const outcome = await model.ask(prompt, signal)
      if (outcome.kind === 'problem' && outcome.problem.code === 'not-recorded')
        missing.add(outcome.problem.detail)
      return outcome
    },
  }
  return {
    models: usedFor(config, counted),
    close: () => [
      ...problems.slice(0, 20).map(({ line, what }) => `${path}:${line}: ${what}`),
      ...(missing.size > 0
        ? [
            `${path} has no answer to ${missing.size} of the questions to the model, and none was guessed; record them with --models record`,
          ]
        : []),
    ],
  }
}

function textOf(path: string): string {
  try {
    const { size } = statSync(path)
    if (size > largestRecording)
      throw new ModelsNotReady(
        `reading what the model said from ${path}: it has ${size} bytes; at most ${largestRecording} are read`,
      )
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof ModelsNotReady) throw error
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : (code ?? message)
    throw new ModelsNotReady(
      `reading what the model said from ${path}: ${why}; record it with --models record, or name another file under models.recording`,
    )
  }
}

function usedFor({ for: uses }: ModelsConfig, model: Model): Models {
  const has = (use: ModelUse): boolean => uses.includes(use)
  return {
    ...(has('second opinion') ? { opinion: model } : {}),
    ...(has('shopper') ? { shopper: model } : {}),
  }
}
