import { Component, OnInit } from '@angular/core';
import * as fs from 'fs';
import express, { Request, Response } from 'express';
import type { Foo } from './foo';
import axios from "axios";
const cp = require('child_process');
export * from './x';
export { a as b } from './y';
export default class Main {}

@Component({ selector: 'app-x', template: '<p>x</p>' })
export class AppComponent extends Base<string> implements OnInit, Other {
  @Input() name: string;
  private readonly count: number = 0;
  static instance?: AppComponent;
  items: Array<{ id: number }> = [];
  declare foo: string;
  constructor(private sanitizer: DomSanitizer, public http: HttpClient, @Inject(X) x?: Foo) { super(); }
  get value(): string { return this.name; }
  set value(v: string) { this.name = v; }
  async load<T>(id: number, ...rest: string[]): Promise<T> { return await this.http.get<T>(`/api/${id}`).toPromise(); }
  @HostListener('click', ['$event'])
  onClick(e: MouseEvent): void { this.sanitizer.bypassSecurityTrustHtml(this.name); }
  handler = (e: Event) => { console.log(e); };
  ngOnInit() {}
}
interface User { id: number; name?: string; greet(x: string): void; [key: string]: any }
interface Admin extends User, Other { role: 'admin' | 'root'; }
type ID = string | number;
type Fn = (a: string) => void;
type M = { [K in keyof User]?: User[K] };
enum Color { Red, Green = 'g' }
const enum E2 { A = 1 }
namespace NS { export const q = 1; }
declare module 'foo' { export function bar(): void; }
declare const GLOBAL: string;
abstract class Abs { abstract go(): void; protected constructor() {} }
function id<T extends object>(x: T, y: number = 3, z?: string): T { return x; }
function isStr(x: unknown): x is string { return typeof x === 'string'; }
function over(a: string): void;
function over(a: any) { eval(a); }
const f = (x: number): number => x + 1;
const g = async <T,>(x: T) => { await x; };
// MATCH:
let v: any = <any>foo;
// MATCH:
let w = foo as unknown as string;
let nn = foo!.bar!;
const o = { a: 1, b, ['c']: 2, d() {}, ...rest } satisfies Obj;
const { a, b: { c = 1 }, ...others } = obj;
const [first, , third = 3] = arr;
app.get('/x', (req: Request, res: Response) => { res.send(req.query.q); });
app.post('/y', async (req, res, next) => { const u = req.body.u; res.redirect(u); });
document.getElementById('x')!.innerHTML = input;
const x1: string = "abc";
const opt = a?.b?.[0]?.(1) ?? 'd';
for (const k of list) { use(k); }
for (const k in obj) { use(k); }
for (let i: number = 0; i < 3; i++) {}
try { risky(); } catch (e: unknown) { log(e); } finally { done(); }
try { risky(); } catch { }
switch (x) { case 'a': foo(); break; default: bar(); }
new Promise<void>((resolve, reject) => setTimeout(resolve, 10));
label: while (true) { continue label; }
cp.exec(`ls ${v}`);
cp.exec("ls " + v);
axios.get(url, { headers: { Authorization: "x" }, timeout: 3 });
if (typeof v === 'object' && v !== null) { use(v); }
let big = 10n;
x ??= 3;
v as const;
new Foo<string>(1);
foo<string>(2);
import("mod");
