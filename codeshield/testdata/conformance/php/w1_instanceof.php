<?php
// MATCH:
if ($a instanceof B) {}
