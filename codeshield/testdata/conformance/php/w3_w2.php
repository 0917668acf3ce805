<?php
// MATCH:
include(false);
// MATCH:
include false;
// MATCH:
include FALSE;
