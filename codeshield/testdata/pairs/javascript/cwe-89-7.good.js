const sqlite3 = require('sqlite3');

function searchBooks(db, title, done) {
  db.all('SELECT id, title FROM books WHERE title LIKE ?', [`%${title}%`], (err, rows) => {
    if (err) return done(err);
    done(null, rows);
  });
}
