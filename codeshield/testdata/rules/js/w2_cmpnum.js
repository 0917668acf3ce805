// ruleid: w2-cmpnum
crypto.pbkdf2(p, s, 1000, 64, 'sha512', cb);
crypto.pbkdf2(p, s, 100000, 64, 'sha512', cb);
const it = 500;
// ruleid: w2-cmpnum
crypto.pbkdf2(p, s, it, 64, 'sha512', cb);
// ruleid: w2-cmpnum
crypto.pbkdf2(p, s, 1e3, 64);
// ruleid: w2-cmpnum
crypto.pbkdf2(p, s, 10 * 100, 64);
