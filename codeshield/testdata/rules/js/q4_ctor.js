class CC { constructor() { this.a = source(); } m() { sink(this.a); } }
class DD { m() { sink(this.a); } constructor() { this.a = source(); } }
class EE { init() { this.a = source(); } m() { sink(this.a); } }
// ruleid: q4-ctor
class FF { a = source(); m() { sink(this.a); } }
class GG { static a = source(); m() { sink(GG.a); } }
class HH { constructor() { this.a = source(); this.b = 1; } m() { sink(this.b); sink(this); this.a = 1; sink(this.a); } }
class II extends HH { m() { sink(this.a); } }
function JJ() { this.a = source(); }
JJ.prototype.m = function() { sink(this.a); }
class KK { constructor(x) { this.a = x.y; } m = () => { sink(this.a); } }
class LL { constructor(x) { this.a = source(); } m = () => { sink(this.a); }; get k() { return sink(this.a); } static s() { sink(this.a); } async t() { await sink(this.a); } }
