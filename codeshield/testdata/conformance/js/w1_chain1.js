// MATCH:
app.use(a).get("/x", h);
// MATCH:
app.use(a).b().c().get("/x", h);
app.use(a).get();
app.get("/x");
