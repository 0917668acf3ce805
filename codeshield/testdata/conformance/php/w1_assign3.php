<?php
// MATCH:
$a->b = 1;
// MATCH:
$this->c->d = 2;
// MATCH:
$a->$e = 3;
// MATCH:
A::$f = 4;
