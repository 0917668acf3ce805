class A {}
// MATCH:
@Dec class C1 {}
// MATCH:
@Dec() class C2 {}
@Dec(1) @Other class C3 { @Dec() m() {} @Dec n() {} }
export class E5 {}
$.ajax({ url: x });
`${x}`;
`${x}${y}`;
