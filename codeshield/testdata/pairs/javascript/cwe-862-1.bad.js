import { Router } from 'express';
import { prisma } from '../db.js';
import { requireLogin } from '../auth.js';

export const statements = Router();

statements.get('/:id', requireLogin, async (req, res) => {
  const statement = await prisma.statement.findUnique({ where: { id: Number(req.params.id) } });
  if (!statement) return res.sendStatus(404);
  res.json(statement);
});
