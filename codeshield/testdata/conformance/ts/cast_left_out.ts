function read(req: Request) {
  // MATCH:
  parse(req.body as Form)
  // MATCH:
  parse(<any>req.body)
  parse(req.query as Form)
}
