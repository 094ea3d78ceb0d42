import type { Intent } from '../turn.ts'
import { listAnswer } from './lists.ts'

/** What sells most. */
export const bestSellers: Intent = {
  name: 'best-sellers',
  cues: [
    [7, '"best|top|hot seller|sellers|selling|sold|items|products|picks"'],
    [7, 'bestseller|bestsellers|bestselling|best-seller|best-sellers|best-selling|top-selling'],
    [4, 'seller|sellers'],
    [5, 'sell|sells|selling well'],
    [-5, '"your favorite|favourite"'],
    [5, 'popular|trending|hottest|favorite|favourite|favorites|favourites|trendy|hits'],
    [5, '"is|are|really hot"'],
    [5, 'most|best bought|sold|sells|selling|buy|loved|liked|purchased'],
    [5, 'people|everyone|everybody|others|customers|shoppers buy|buying|bought|ordering|love|into|getting'],
  ],
  answer: listAnswer('best-sellers', 'bestSellers'),
}
