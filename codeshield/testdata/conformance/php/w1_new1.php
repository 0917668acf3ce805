<?php
// MATCH:
new A();
// MATCH:
new B;
// MATCH:
new \C\D(1);
// MATCH:
new $e(2);
new class(3) {};
