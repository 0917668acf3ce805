<?php
// ERROR:
$x = new A;
// ERROR:
$x = new A();
// ERROR:
$x = new A(1, 2);
$x = new B();
