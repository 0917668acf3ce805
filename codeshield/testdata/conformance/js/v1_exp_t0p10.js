export { a as b } from './y';
export { c } from './y';
export { d };
export { e as ff };
// MATCH:
export default class Main {}
// MATCH:
export default function foo2() {}
// MATCH:
export default foo3;
// MATCH:
export default { a: 1 };
export const k = 1;
export let l = 1;
export function m() {}
export class N {}
export * from 'z';
export * as ns from 'z';
// MATCH:
export default () => 3;
export { x1, x2 as x3 };
import { q as w } from 'v';
import dd from 'v';
// MATCH:
export default async function() { foo(); }
export const { o1, o2 } = obj;
