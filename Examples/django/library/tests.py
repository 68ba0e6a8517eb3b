from django.test import TestCase

from library.models import Author, Book
from seeded import SeededTransactionTestCase


class BookTests(TestCase):
    def test_every_book_has_an_author(self):
        self.assertEqual(Book.objects.filter(author__name="").count(), 0)
        self.assertEqual(Book.objects.count(), 60)

    def test_what_a_test_deletes_is_there_again(self):
        Book.objects.all().delete()
        self.assertEqual(Book.objects.count(), 0)

    def test_the_scenario_has_authors(self):
        self.assertEqual(Author.objects.count(), 20)


class CommittingTests:
    def test_a(self):
        self.delete_all()

    def test_b(self):
        self.delete_all()

    def test_c(self):
        self.delete_all()

    def delete_all(self):
        self.assertEqual(Author.objects.count(), 20)
        Author.objects.all().delete()
        self.assertEqual(Book.objects.count(), 0)


class FirstCommittingTests(CommittingTests, SeededTransactionTestCase):
    pass


class SecondCommittingTests(CommittingTests, SeededTransactionTestCase):
    pass


class ThirdCommittingTests(CommittingTests, SeededTransactionTestCase):
    pass
