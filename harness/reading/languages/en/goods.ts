import { wordSet } from '../../patterns/words.ts'

/** What shops sell, in the singular: a shop's reply may speak of goods by these where it names no product of the catalog. */
export const goods = wordSet(`
shirt t-shirt tshirt tee polo hoodie sweater sweatshirt jumper cardigan jacket coat parka blazer vest blouse dress skirt gown robe
jean jeans pant pants trouser trousers chino chinos shorts legging leggings sock socks underwear bra pajama pajamas swimsuit bikini
shoe sneaker trainers boot sandal slipper heel loafer hat beanie scarf glove mitten belt necktie sunglass sunglasses glasses
necklace bracelet earring earrings pendant wallet purse handbag backpack tote suitcase luggage
sofa couch armchair chair stool bench bookcase bookshelf dresser nightstand wardrobe mattress bedframe rug carpet curtain
lamp chandelier mirror pillow cushion blanket duvet quilt towel tablecloth vase candle
laptop notebook keyboard smartphone tablet headphone headphones earbud earbuds headset speaker camera
charger adapter webcam microphone projector television tv console drone smartwatch thermostat
kettle toaster blender mixer fryer microwave oven fridge refrigerator freezer dishwasher washer vacuum grinder espresso
mug cup plate bowl teapot saucepan skillet knife fork spoon cutlery jar bottle flask thermos
tent bicycle bike skateboard scooter helmet dumbbell treadmill kayak paddle racket
shampoo conditioner lotion serum moisturizer sunscreen lipstick mascara perfume cologne toothbrush toothpaste deodorant
puzzle doll teddy lego crib stroller diaper
drill screwdriver hammer wrench ladder hose mower shovel 
burger pizza sandwich wrap taco burrito pasta noodles salad soup biryani curry kebab sushi fries steak wing wings donut muffin
croissant bagel cake pie latte cappuccino mocha smoothie lemonade milkshake
novel paperback hardcover vinyl poster figurine
`)
