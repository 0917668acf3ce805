class CC { constructor() { this.a = source(); } m() { sink(this.a); } }
// ruleid: q5-cj
class FF { a = source(); m() { sink(this.a); } }
