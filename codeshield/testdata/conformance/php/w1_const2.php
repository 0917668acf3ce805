<?php
// MATCH:
foo(false);
// MATCH:
foo(FALSE);
// MATCH:
foo(False);
foo(0);
// MATCH:
$a = false; foo($a);
