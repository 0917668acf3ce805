<?php
// MATCH:
foo(1);
// MATCH:
foo($a, 2);
\foo(3);
$this->foo(4);
Foo::foo(5);
foo();
