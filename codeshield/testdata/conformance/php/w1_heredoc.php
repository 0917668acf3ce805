<?php
// MATCH:
foo("a");
// MATCH:
foo('b');
// MATCH:
foo(<<<X
abc
X);
foo("a$b");
// MATCH:
foo(<<<'Y'
abc
Y);
