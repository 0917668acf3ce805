<?php
// MATCH:
class A { function __construct(private $x) {} }
// MATCH:
class B { public function __construct(private string $x) {} }
