import type { Intent } from '../turn.ts'
import { listAnswer } from './lists.ts'

/** What sells most. */
export const bestSellers: Intent = {
  name: 'best-sellers',
  cues: [
    [7, '"best|top|hot seller|sellers|selling|sold|items|products|picks"'],
    [7, 'bestseller|bestsellers|bestselling|best-seller|best-sellers|best-selling|top-selling'],
    [5, 'popular|trending|hottest|favorite|favourite|favorites|favourites|trendy|hits'],
    [5, 'most|best bought|sold|sells|buy|loved|liked|purchased'],
    [
      5,
      'people|everyone|everybody|others|customers|shoppers buy|buying|bought|order|ordering|like|love|into|get|getting',
    ],
    [3, 'sell|sells|sold most|best|well'],
  ],
  answer: listAnswer('best-sellers', 'bestSellers'),
}
