<?php
// MATCH:
class A { function __construct(public $p) {} }
// MATCH:
class B { function __construct($p) {} }
class C { function __construct(private $p, $q) {} }
