// MATCH:
!a;
// MATCH:
!!b;
// MATCH:
if (!c.d()) {}
