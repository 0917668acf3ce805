const prisma = new PrismaClient();
// ruleid: w3-prisma
prisma.$queryRawUnsafe(`select ${x}`);
prisma.$queryRawUnsafe("select 1");
// ruleid: w3-prisma
prisma.$executeRawUnsafe(q, 1);
