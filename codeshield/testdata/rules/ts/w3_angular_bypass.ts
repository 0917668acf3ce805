import { Component } from '@angular/core';
import sanitize from 'sanitize-html';
@Component({ selector: 'x', templateUrl: './x.html' })
export class XComponent {
  html: SafeHtml;
  constructor(private sanitizer: DomSanitizer) {}
  show(text: string, n: number) {
    // ruleid: w3-angular-bypass
    this.html = this.sanitizer.bypassSecurityTrustHtml(text);
    // ruleid: w3-angular-bypass
    this.url = this.sanitizer.bypassSecurityTrustUrl(`https://${text}`);
    this.html = this.sanitizer.bypassSecurityTrustHtml(sanitize(text));
    this.html = this.sanitizer.bypassSecurityTrustHtml(n);
  }
}
// ruleid: w3-angular-bypass
function f(a: string, b?: string) { s.bypassSecurityTrustHtml(a); s.bypassSecurityTrustHtml(b); }
// ruleid: w3-angular-bypass
const g = (c: string) => s.bypassSecurityTrustHtml(c);
