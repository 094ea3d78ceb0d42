import type { Stream } from './call.ts'

interface Piece {
  readonly text: string
  readonly got: () => void
}

/**
 * A stream as the body of a response. A piece counts as got when the reader takes it: until then it waits here. It
 * ends with the reader, or with the signal of the request.
 */
export function streamBody(stream: Stream, signal: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> {
  const waiting: Piece[] = []
  const encoder = new TextEncoder()
  let wanted: (() => void) | undefined
  let gone = (): void => {}
  let isOver = false
  const give = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): boolean => {
    const piece = waiting.shift()
    if (!piece) return false
    controller.enqueue(encoder.encode(piece.text))
    piece.got()
    return true
  }
  return new ReadableStream(
    {
      start(controller) {
        const stop = (how: () => void): void => {
          if (isOver) return
          isOver = true
          signal.removeEventListener('abort', aborted)
          how()
          wanted?.()
        }
        const aborted = (): void => {
          stop(() => controller.error(signal.reason))
          gone()
        }
        signal.addEventListener('abort', aborted)
        gone = stream.open({
          write(text, got) {
            waiting.push({ text, got })
            // What is given may lead to the next piece at once: that one waits for the reader to ask again.
            const wake = wanted
            wanted = undefined
            if (wake) {
              give(controller)
              wake()
            }
          },
          end: () => stop(() => controller.close()),
          cut: () => stop(() => controller.error(new TypeError('reading a stream: the connection broke'))),
        })
        if (signal.aborted) aborted()
      },
      pull: (controller) =>
        give(controller)
          ? undefined
          : new Promise((resolve) => {
              wanted = resolve
            }),
      cancel() {
        isOver = true
        gone()
      },
    },
    { highWaterMark: 0 },
  )
}
