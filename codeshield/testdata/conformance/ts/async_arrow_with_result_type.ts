// MATCH:
app.get('/a', async (req: Request, res: Response): Promise<void> => { go(); });
app.get('/b', async (req: Request, res: Response) => { go(); });
// MATCH:
app.get('/c', (req: Request, res: Response): Promise<void> => go());
// MATCH:
const h = async (r: Req<{ id: string }>, s: Response): Promise<void> => { go(); };
