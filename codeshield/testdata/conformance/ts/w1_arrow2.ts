// MATCH:
app.get("/", async (req: Request, res: Response) => { x(); });
// MATCH:
app.get("/", (req: Request, res: Response) => { x(); });
app.get("/", async (req, res) => { x(); });
