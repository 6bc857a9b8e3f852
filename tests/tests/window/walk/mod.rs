//! The whole path by keyboard alone: from an empty workspace to the saved PDF, and the same words after a new start.
//! Not one step points or clicks: what no key reaches fails here.

mod division;
mod ending;
mod goals;
mod parties;
mod signatures;
mod start;
mod terms;

use crate::driver::Window;
use crate::printed;
use anyhow::{Result, ensure};

#[tokio::test]
async fn a_secretary_gets_from_an_empty_workspace_to_the_saved_pdf_by_keyboard_alone() -> Result<()> {
    let window = Window::open().await?;
    start::introduce_oneself(&window).await?;
    start::begin_an_agreement(&window).await?;
    parties::bring_in(&window).await?;
    parties::order_and_remove(&window).await?;
    parties::describe_a_city(&window).await?;
    parties::describe_a_parish(&window).await?;
    goals::say_why(&window).await?;
    goals::word_a_goal(&window).await?;
    goals::vote(&window).await?;
    division::add_tasks(&window).await?;
    division::give_roles(&window).await?;
    division::describe_a_task(&window).await?;
    division::name_an_interface(&window).await?;
    terms::agree_on_validity(&window).await?;
    terms::write_sections(&window).await?;
    terms::take_from_the_library(&window).await?;
    terms::paste_from_word(&window).await?;
    signatures::agree_on_originals(&window).await?;
    signatures::name_a_signatory(&window).await?;
    ending::look_at_the_live_page(&window).await?;

    let first = ending::save(&window, "sopimus.pdf").await?;
    let expected = [
        start::PRINTED,
        parties::PRINTED,
        goals::PRINTED,
        division::PRINTED,
        terms::PRINTED,
        signatures::PRINTED,
    ];
    let missing = printed::missing(&first, expected.concat());
    ensure!(missing.is_empty(), "typed, and not in the PDF: {missing:?}\n{first}");
    let unwanted = [parties::NOT_PRINTED, terms::NOT_PRINTED].concat();
    let found: Vec<_> = unwanted.into_iter().filter(|text| printed::holds(&first, text)).collect();
    ensure!(
        found.is_empty(),
        "taken away, or not for print, and in the PDF all the same: {found:?}\n{first}"
    );

    ending::undo_and_redo(&window).await?;
    let place = window.close().await?;
    let window = Window::open_in(place).await?;
    ending::open_again(&window).await?;
    let again = ending::save(&window, "uudelleen.pdf").await?;
    ensure!(again == first, "the same agreement prints the same words after a new start");
    window.close().await.map(drop)
}
