<?php
// MATCH:
$a instanceof Foo;
$a instanceof \Foo;
