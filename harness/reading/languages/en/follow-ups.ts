import type { FollowUpWords } from '../../discourse/follow-up.ts'
import { wordSet } from '../../patterns/words.ts'

/** Of what short messages of a shopper consist that go on with the question before. */
export const followUps: FollowUpWords = {
  joins: wordSet(
    'and or also ok okay so hm hmm what about how the a an in one ones size sizes color colour colors is are it them they that those this these there do does you u have has got any of then instead please maybe come comes too as well',
  ),
  topics: wordSet('many much left stock available availability price cost costs still more'),
  codes: wordSet(
    'zip zipcode postcode postal code pin digits digit phone telephone birth birthday year street house customer member loyalty gift voucher coupon',
  ),
  done: wordSet('done added updated removed ordered placed'),
  numbers: wordSet('order orders ticket case reference confirmation'),
  others: wordSet('color colors colour colours size sizes come comes has'),
  again: wordSet('again retry recheck hello once'),
  besideAgain: wordSet('try more please now ok okay and check so then it you u can'),
  besideValues: wordSet(
    'it is its my the order number no please sure ok okay here you go then just only i want would will like take need make give me lets',
  ),
  sizes: wordSet('size sizes'),
  pairs: wordSet('both them these those'),
}
