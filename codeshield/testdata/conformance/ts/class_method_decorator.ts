// MATCH:
class A { @Get('a') b() {} }
class C { @Post('a') b() {} }
// MATCH:
class D { x = 1; @Get() @Other() async e() {} }
