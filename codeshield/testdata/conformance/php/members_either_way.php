<?php
// ERROR:
$a->foo(1);
// ERROR:
A::foo();
// ERROR:
$a?->foo(2);
$a->bar();
foo();
