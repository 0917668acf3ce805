<?php
// ERROR:
$a instanceof Foo;
$a instanceof Bar;
