class A1 {
  constructor(private db: Db) {}
  // ok: parameter-property
  m() { this.db.query(1); }
}
class A2 {
  constructor(private readonly db: Db) {}
  // ok: parameter-property
  m() { this.db.query(2); }
}
class A3 {
  constructor(private db: Db, private q: string) {}
  // ok: parameter-property
  m() { this.db.query(3); sink(this.q); }
}
class A4 {
  constructor(private db: Db) {}
  // ok: parameter-property
  m(a: string) { const x = this.db; x.query(4); this.db.query(a); }
}
@Injectable()
class A5 {
  constructor(private db: Db) {}
  // ruleid: parameter-property
  m(a) { this.db.query(5); }
}
export class A6 {
  constructor(private db: Db) {}
  // ok: parameter-property
  m(a) { this.db.query(6); }
}
class A7 {
  private db: Db;
  // ruleid: parameter-property
  m(a) { this.db.query(7); }
}
class A8 {
  // ruleid: parameter-property
  constructor(db: Db) { db.query(8); this.db.query(8)}
  // ok: parameter-property
  m(a) { this.db.query(8); }
}
class A9 {
  constructor(private db: Db) { }
  // ok: parameter-property
  m = () => { this.db.query(9); }
  // ok: parameter-property
  async k() { await this.db.query(9); }
}
class A10 {
  constructor(private db: Db) { this.q = 1; }
  // ok: parameter-property
  m(a) { this.db.query(10); this.q = 1; this.db.query(10); }
}
class A11 {
  constructor(private db: Db<User>) {}
  // ok: parameter-property
  m(a) { this.db.query(11); return this.db.query(11); }
}
class A12 {
  constructor(@Inject() private db: Db, private x: string) { }
  // ok: parameter-property
  m(a) { this.db.query(12); exec(this.x); }
}
class A13 {
  constructor(private readonly db: Db, private q: string) {}
  m(req: Request) {
    this.q = req.body;
    // ok: parameter-property
    this.db.query(13);
  }
}
class A14 {
  constructor(private readonly db: Db, private q: string) {}
  m(req: Request) {
    const q = 1;
    // ok: parameter-property
    this.db.query(14);
  }
  // ok: parameter-property
  n(db: Other) { this.db.query(14); db.query(14); }
}
class A15 {
  constructor(private readonly db: Db, private q: string) {}
  m(req: Request) {
    // ok: parameter-property
    db.query(15);
    // ok: parameter-property
    this.db.query(15);
  }
}
class A16 {
  m(req: Request) {
    // ok: parameter-property
    db.query(16);
    // ok: parameter-property
    this.db.query(16);
  }
  constructor(private readonly db: Db, private q: string) {}
}
