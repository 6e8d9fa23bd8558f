// What changed between two graphs: two stores, two exports, one store before and after it was read again.
export { compared, type Difference, type Differences, differenceLines, isSame } from './compare';
export { type Inventory, inventoryIn, inventoryOf, THINGS } from './inventory';
