// MATCH:
class A { b(@Query('c') d: string) {} }
class E { f(@Body() g) {} }
// MATCH:
class H { i(j, @Query() k, l) {} }
