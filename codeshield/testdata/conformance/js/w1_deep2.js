// MATCH:
if (isAdmin) { x(); }
// MATCH:
if (!isAdmin && foo) { x(); }
if (user.isAdmin) { x(); }
// MATCH:
if (f(isAdmin)) y();
