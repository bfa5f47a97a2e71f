namespace Rashomon.Accounts.Show;

/// <summary>An article with the number and name that every page about the account calls it by.</summary>
/// <param name="Number">Place in <see cref="Account.Articles"/>, from 1.</param>
/// <param name="Name">Its label; where another report has the same one, followed by its number: "Harbour Courier (2)".</param>
/// <param name="Article">The article.</param>
public sealed record ShownArticle(int Number, string Name, AccountArticle Article);
