async def f():
    # MATCH:
    await a
    # MATCH:
    b = await c()
    # MATCH:
    return await d
