import { Request, Response } from 'express';
// ruleid: w3-typed
export const a = (req: Request, res: Response) => { res.send(req.x); res.send("ok"); };
// ruleid: w3-typed
class C { async m(@Res() res: Response, r2: express.Response) { res.send(1); r2.send(2); } }
function f(res) { res.send(x); }
// ruleid: w3-typed
const r: Response = get(); r.send(y);
