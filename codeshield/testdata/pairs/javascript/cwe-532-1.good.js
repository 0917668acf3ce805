import winston from 'winston';
import { Router } from 'express';

const log = winston.createLogger({
  level: 'info',
  transports: [new winston.transports.Console()],
});

export const auth = Router();

auth.post('/register', async (req, res) => {
  const { email, password } = req.body ?? {};
  log.info(`register ${JSON.stringify(email)}`);
  if (typeof email !== 'string' || typeof password !== 'string' || password.length < 12) {
    return res.status(422).json({ error: 'invalid input' });
  }
  const account = await req.app.locals.accounts.create(email, password);
  res.status(201).json({ id: account.id });
});
