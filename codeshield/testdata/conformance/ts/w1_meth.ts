// MATCH:
this.sanitizer.bypassSecurityTrustHtml(x);
// MATCH:
s.bypassSecurityTrustHtml("a");
