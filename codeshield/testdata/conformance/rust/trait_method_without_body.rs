trait Sized2 {
// MATCH:
    fn size(&self) -> u32;
    fn twice(&self) -> u32 { 2 }
}
impl Sized2 for A {
    fn size(&self) -> u32 { 1 }
}
