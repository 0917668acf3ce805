import { Component, OnInit } from '@angular/core';
import { DomSanitizer, SafeHtml } from '@angular/platform-browser';
import { Bucket } from '@aws-cdk/aws-s3';
import * as s3 from 'aws-cdk-lib/aws-s3';
// ruleid: ts-moment
import moment from 'moment';

interface Props { a: string; b?: number }
enum Color { Red = 'r', Green }

@Component({ selector: 'x', template: '<p>{{a}}</p>' })
export class XComponent implements OnInit {
  private name: string;
  private readonly other?: number;
  html: SafeHtml;
  constructor(private sanitizer: DomSanitizer, public http: HttpClient) {}

  ngOnInit(): void {
    // ruleid: ts-typed-call
    this.html = this.sanitizer.bypassSecurityTrustHtml(this.name);
    // ruleid: ts-typed-call
    this.sanitizer.bypassSecurityTrustHtml('<b>');
    // ruleid: ts-any, ts-as
    const y: any = this.name as any;
    // ruleid: ts-nonnull
    this.name!.trim();
  }
}

// ruleid: ts-fn-param
function trust(a: string, s: DomSanitizer): SafeHtml {
  const h = '<b>' + a;
  // ruleid: ng-bypass2, ts-typed-call
  s.bypassSecurityTrustScript(h);
  // ruleid: ng-bypass2, ts-typed-call
  return s.bypassSecurityTrustHtml(a);
}

@Controller()
class Ctl {
  constructor(private readonly repo: Repository<User>) {}
  @Get('a')
  @Redirect()
  go(@Query('url') url: string, @Res() res) {
    // ruleid: ts-nest-header
    res.redirect(url);
    // ruleid: ts-nest-header
    return { url: url };
  }
  @Post()
  async post(@Body() body: Dto): Promise<void> {
    // ruleid: ts-typeorm
    await this.repo.query(`select ${body.x}`);
    await this.repo.query('select 1');
    // ruleid: ts-typeorm
    this.repo.createQueryBuilder('u').where('a = ' + body.y).getMany();
  }
}

export class Stack1 extends cdk.Stack {
  constructor(scope: cdk.App, id: string, props?: cdk.StackProps) {
    super(scope, id, props);
    // ruleid: ts-cdk
    const a = new Bucket(this, 'a', {});
    const b = new Bucket(this, 'b', { enforceSSL: true });
    // ruleid: ts-cdk2
    const c = new s3.Bucket(this, 'c');
    const d = new s3.Bucket(this, 'd', { versioned: true });
  }
}
// ruleid: ts-useless-async
async function none(x: number) { return x }
async function some() { await x; return 1 }
const gen = <T,>(x: T): T => x;
const f = (a?: string, ...rest: any[]): a is string => !!a;
type X = { [k: string]: number } | null;
// ruleid: ts-as
let z = <any>foo;
let w = foo satisfies Bar;
