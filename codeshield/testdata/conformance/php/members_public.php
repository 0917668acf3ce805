<?php
// MATCH:
class A { public function g() {} }
class B { function g() {} }
class C { private function g() {} }
class D { static function g() {} }
