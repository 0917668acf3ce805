<?php
// MATCH:
class A extends Foo {}
class B extends \Foo {}
class D extends X\Foo {}
