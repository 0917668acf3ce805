// MATCH:
class A { m() { const a = this.s.sanitize(1, x); this.d.bypassSecurityTrustHtml(a); } }
