// MATCH:
class A { create(@Body() dto: Dto) { return dto; } get(@Param() p: string) {} }
