// MATCH:
if (admin) { a(); }
// MATCH:
if (!user.admin && admin) { a(); }
if (user.admin) { a(); }
if (b) { admin(); }
