// MATCH:
@Controller()
class A { @Get("x") m() {} }
// MATCH:
class B { @Post() @Get() async n(@Param("id") id: string) { return id; } }
class D { o() {} }
