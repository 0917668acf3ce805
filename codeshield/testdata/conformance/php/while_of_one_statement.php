<?php function m() {
// MATCH:
while ($a) { f(1); }
while ($a) { f(1); g(2); }
while ($a) { }
}
