//! What is to be known about the place of the data is said calmly, and can be hidden.

use crate::driver::Window;
use crate::lists::begin;
use anyhow::Result;

#[tokio::test]
async fn a_synchronised_folder_is_told_of_in_the_window_until_it_is_hidden() -> Result<()> {
    let window = Window::open_in(tempfile::Builder::new().prefix("OneDrive ").tempdir()?).await?;
    begin(&window).await?;
    window.see("Tiedot ovat kansiossa, jota OneDrive kopioi koneelta toiselle.").await?;
    window.picture("notice").await?;
    window.click("Piilota tämä huomautus").await?;
    window.until("no notice", "!document.body.innerText.includes('OneDrive kopioi')").await?;
    window.close().await.map(drop)
}
